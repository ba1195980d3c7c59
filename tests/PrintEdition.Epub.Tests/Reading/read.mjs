// Opens an e-book in foliate-js in a headless Chromium, turns its pages as a reader would, and prints what was there as JSON.
// node read.mjs MODULES CHROMIUM BOOK [PICTURES]: folder of node modules, browser, e-book, folder for pictures of the screen.
import { createServer } from 'node:http'
import { readFile, writeFile, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname, join, normalize } from 'node:path'

const [modules, chromium, bookPath, pictures] = process.argv.slice(2)
const puppeteer = createRequire(join(modules, 'node_modules', 'x.js'))('puppeteer-core')
const types = { '.js': 'text/javascript', '.html': 'text/html', '.epub': 'application/epub+zip' }
const page0 = `<!DOCTYPE html><html lang="zh"><meta charset="utf-8"><title>reader</title>
<style>html, body, foliate-view { display: block; margin: 0; height: 100%; background: #fff }</style><body></body></html>`

const server = createServer(async (request, response) => {
    try {
        const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname))
        const body = path === '/' ? page0
            : path === '/book.epub' ? await readFile(bookPath)
            : await readFile(join(modules, 'node_modules', 'foliate-js', path))
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html' }).end(body)
    } catch {
        response.writeHead(404).end()
    }
})
await new Promise(done => server.listen(0, '127.0.0.1', done))
const browser = await (puppeteer.default ?? puppeteer).launch({
    executablePath: chromium, headless: true, args: ['--no-sandbox', '--disable-gpu', '--force-device-scale-factor=1', '--lang=zh-CN'],
})
try {
    const page = await browser.newPage()
    await page.setViewport({ width: 480, height: 720 })
    const outside = []
    page.on('request', r => { if (!/^(http:\/\/127\.0\.0\.1|blob:|data:|about:)/.test(r.url())) outside.push(r.url()) })
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    const book = await page.evaluate(async () => {
        await import('/view.js')
        const view = globalThis.view = document.body.appendChild(document.createElement('foliate-view'))
        view.addEventListener('load', e => { globalThis.loaded = e.detail.doc })
        await view.open(new File([await (await fetch('/book.epub')).blob()], 'book.epub', { type: 'application/epub+zip' }))
        view.renderer.setAttribute('max-column-count', '1')
        const { metadata, dir, toc, pageList, landmarks, sections } = view.book
        const cover = await view.book.getCover()
        return {
            title: metadata.title, language: metadata.language, publisher: metadata.publisher?.name ?? metadata.publisher, series: metadata.belongsTo?.series,
            dir, cover: cover?.type, sections: sections.length, landmarks: landmarks?.map(l => l.type?.[0]),
            toc: toc.map(t => ({ label: t.label, href: t.href, items: t.subitems?.map(s => ({ label: s.label, href: s.href })) ?? [] })),
            pages: pageList?.map(p => p.label) ?? [],
        }
    })

    const look = async name => {
        await page.evaluate(() => new Promise(done => setTimeout(done, 150)))
        const seen = await page.evaluate(async () => {
            const [{ doc, index }] = view.renderer.getContents()
            await doc.fonts.ready
            const images = [...doc.images]
            await Promise.all(images.map(i => i.decode().catch(() => {})))
            const style = doc.defaultView.getComputedStyle(doc.documentElement)
            return {
                index, title: doc.title, writingMode: style.writingMode, heading: doc.querySelector('h1')?.textContent ?? null,
                text: doc.body.textContent.replace(/\s+/g, ' ').trim().slice(0, 200), images: images.map(i => i.naturalWidth),
                faces: [...doc.fonts].filter(f => f.status === 'loaded').map(f => `${f.family} ${f.weight}`),
                upright: doc.querySelectorAll('.tcy').length,
            }
        })
        if (pictures) await mkdir(pictures, { recursive: true }).then(async () => writeFile(join(pictures, name + '.png'), await page.screenshot()))
        return seen
    }
    const goTo = target => page.evaluate(t => view.goTo(t), target)
    const click = selector => page.evaluate(s => new Promise(done => {
        view.addEventListener('load', () => done(), { once: true })
        view.renderer.getContents()[0].doc.querySelector(s).click()
    }), selector)

    const steps = {}
    await goTo(0)
    steps.cover = await look('1-cover')
    await page.evaluate(() => view.renderer.nextSection())
    steps.contents = await look('2-contents')
    await click('nav a')
    steps.section = await look('3-section')
    await click('.contents a')
    steps.article = await look('4-article')
    await click('.turn a')
    steps.next = await look('5-next')
    for (const [i, item] of book.toc.flatMap(t => t.items).entries()) {
        await goTo(item.href)
        if (pictures) await look(`item-${i + 1}`)
        const seen = await page.evaluate(() => view.renderer.getContents()[0].doc.images.length)
        if (seen > 0 && !steps.picture) {
            steps.picture = await look('6-picture')
            if (!pictures) break
        }
    }
    await goTo(book.sections - 1)
    steps.last = await look('7-last')
    console.log(JSON.stringify({ ...book, outside, steps }))
} finally {
    await browser.close()
    server.close()
}
