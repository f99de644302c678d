namespace Knowledgebase.Pages.Shared;

/// <summary>What pages are called wherever one leads to them.</summary>
static class Titles
{
    public static string Unknowns => "まだ分からないこと";

    public static string Gaps => "掲載状況";

    public static string Support => Kinds.Of(Kind.Service).ListLabel;
}
