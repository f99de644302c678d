namespace Knowledgebase.Search.Index;

/// <summary>
/// How much an occurrence counts by where it stands: BM25F (Robertson, Zaragoza 2004) with a fixed typical length instead of the
/// corpus's mean, so that a new record does not change the weights of the others.
/// </summary>
static class Bm25
{
    public static float Title => 7;

    public static float Tags => 5;

    public static float Summary => 2.5f;

    /// <summary>An equal word counts less than the one that was typed.</summary>
    public static float OtherSpelling => 0.5f;

    const float LengthShare = 0.5f,
        TypicalLength = 900;

    // Lower limits of levels 1 to 7. The client's LEVELS are the values that a level stands for.
    static readonly float[] Limits = [1.6f, 3f, 5f, 7f, 9.4f, 12f, 18f];

    /// <summary>The weight of an occurrence in a text of that many characters.</summary>
    public static float Body(int length) => 1 / (1 - LengthShare + (LengthShare * length / TypicalLength));

    public static byte Level(float weight)
    {
        byte level = 0;
        while (level < Limits.Length && weight >= Limits[level])
            level++;
        return level;
    }
}
