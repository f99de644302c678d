using System.Xml.Linq;
using Knowledgebase.Theme.Components.Charts;

namespace Knowledgebase.Tests.Theme;

/// <summary>Words of a chart never run into each other, whatever its values are; the newest value, the first and the target always have theirs.</summary>
public sealed class ChartLabelsTests
{
    static readonly AxisView Shares = new(0, 100, [new(0, "0%"), new(50, "50%"), new(100, "100%")]);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_two_words_meet(int seed)
    {
        var view = Random(new(seed));
        var words = Words(view);
        for (var i = 0; i < words.Length; i++)
            for (var j = i + 1; j < words.Length; j++)
                Assert.False(words[i].Meets(words[j]), $"{words[i].Text} / {words[j].Text}");
        Assert.Contains(words, w => w.Text == view.Points[^1].Text);
        Assert.Contains(words, w => w.Text == view.Points[0].Text);
        Assert.Contains(words, w => w.Text == view.Target.Text);
    }

    [Fact]
    public void The_rest_to_the_target_is_written_into_the_drawing() =>
        Assert.Contains(Words(Of([27, 72.3m], 100)), w => w.Text == "残り27.7ポイント");

    [Fact]
    public void Years_without_a_value_are_not_named() =>
        Assert.Equal(["2019", "2023"], Words(Of([27, 72.3m], 100)).Select(w => w.Text).Where(t => t.StartsWith("20", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    static LineChartView Random(Random random)
    {
        var values = Enumerable.Range(0, random.Next(2, 7)).Select(_ => random.Next(0, 1001) / 10m).ToArray();
        return Of(values, random.Next(0, 1001) / 10m, random.Next(3) == 0);
    }

    // The first value in 2019, the newest in 2023 or later; between the first two, years without a value.
    static LineChartView Of(decimal[] values, decimal target, bool flagged = false)
    {
        var last = 4 + values.Length - 2;
        var reached = values[^1] >= target;
        return new("例示の割合", "例示の図です。", Shares,
            [.. Enumerable.Range(2019, last + (flagged ? 3 : 1)).Select(y => new ChartYear($"{y}", "令和"))],
            [.. values.Select((value, i) => new ChartPoint(i == 0 ? 0 : 3 + i, value, $"{value}%",
                i == 0 ? PointLook.Baseline : i == values.Length - 1 ? PointLook.Latest : PointLook.Measured,
                i == 0 ? PointJoin.None : i == 1 ? PointJoin.YearsUnknown : PointJoin.NextYear))],
            new(target, $"目標{target}%以上", flagged ? last + 2 : null) { Reached = reached, Rest = reached ? "目標に達した" : $"残り{target - values[^1]}ポイント" });
    }

    /// <summary>The words within the plot as boxes in letters, as a page of 320 px draws them. The axis stands outside at the left.</summary>
    static Word[] Words(LineChartView view)
    {
        using var w = new HtmlWriter();
        LineChart.Draw(ChartPen.OnPage(w), view);
        var svg = XElement.Parse($"<svg>{Encoding.UTF8.GetString(w.ToUtf8())}</svg>");
        return [.. svg.Descendants("text").Where(t => (t.Attribute("dx")?.Value ?? "").StartsWith('-') is false).Select(Box)];
    }

    static Word Box(XElement text)
    {
        var size = text.Attribute("class")!.Value.Contains("small", StringComparison.Ordinal) ? .875m : 1;
        var width = text.Value.Sum(c => char.IsAscii(c) ? .56m : 1) * size;
        var at = (Number("x", "%") / 100 * 16.5m) + Number("dx", "rem") / .875m;
        var left = text.Attribute("text-anchor")?.Value switch { "middle" => at - (width / 2), "end" => at - width, _ => at };
        var y = Number("y", "rem") / .875m;
        return new(text.Value, left, y - (.8m * size), left + width, y + (.15m * size));

        decimal Number(string name, string unit) =>
            text.Attribute(name) is { } a ? decimal.Parse(a.Value.Replace(unit, "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : 0;
    }

    sealed record Word(string Text, decimal Left, decimal Top, decimal Right, decimal Bottom)
    {
        public bool Meets(Word other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
