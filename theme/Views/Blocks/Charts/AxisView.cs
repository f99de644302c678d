namespace Knowledgebase.Theme.Views.Blocks.Charts;

/// <summary>The range of an axis and what is written along it.</summary>
public sealed record AxisView(decimal Low, decimal High, ImmutableArray<AxisTick> Ticks)
{
    /// <summary>How far up the axis a value lies, from 0 to 1.</summary>
    internal decimal ShareOf(decimal value) => High == Low ? 0 : (value - Low) / (High - Low);
}

/// <summary>One mark on an axis.</summary>
public sealed record AxisTick(decimal Value, string Text);
