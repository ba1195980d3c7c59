namespace PrintEdition.Typography.Breaking;

/// <summary>The least cost among the last places: a queue of those that may still become the least, each dearer than the one before it.</summary>
internal struct CheapestStart(double[] cost)
{
    private readonly int[] queue = new int[cost.Length];
    private int head;
    private int tail;

    /// <summary>Adds the next place; its cost is known.</summary>
    public void Add(int place)
    {
        while (tail > head && cost[queue[tail - 1]] >= cost[place])
        {
            tail--;
        }

        queue[tail++] = place;
    }

    /// <summary>The least cost from a place on; places before it are not asked for again.</summary>
    public double From(int low)
    {
        while (head < tail && queue[head] < low)
        {
            head++;
        }

        return head < tail ? cost[queue[head]] : double.PositiveInfinity;
    }
}
