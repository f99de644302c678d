namespace Knowledgebase.Browser;

/// <summary>How a reader looks at a page.</summary>
public sealed record Screen(int Width, int Height)
{
    /// <summary>The narrowest screen that must do: 1280 px at 400 %.</summary>
    public static Screen Narrow { get; } = new(320, 640);

    /// <summary>A phone held upright.</summary>
    public static Screen Phone { get; } = new(390, 844);

    /// <summary>A tablet held upright.</summary>
    public static Screen Tablet { get; } = new(820, 1180);

    /// <summary>A desk.</summary>
    public static Screen Wide { get; } = new(1280, 800);

    /// <summary>True where the reader asks for light letters on a dark ground.</summary>
    public bool Dark { get; init; }

    /// <summary>True where the browser knows scripts, but cannot unpack the index.</summary>
    public bool Old { get; init; }

    /// <summary>False where scripts are not run.</summary>
    public bool Scripts { get; init; } = true;
}
