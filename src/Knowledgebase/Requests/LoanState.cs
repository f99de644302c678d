using System.Collections.Immutable;
using Knowledgebase.Fields;
using Knowledgebase.Lending;

namespace Knowledgebase.Requests;

/// <summary>Where the sets of a loan are: reserved → out → returned → inspected → free.</summary>
public enum LoanState
{
    /// <summary>予約.</summary>
    Reserved,

    /// <summary>貸出中.</summary>
    Out,

    /// <summary>返却: back, to be inspected.</summary>
    Returned,

    /// <summary>修理: some sets are being repaired.</summary>
    Repair,

    /// <summary>紛失: some sets did not come back.</summary>
    Lost,

    /// <summary>完了: inspected and free again.</summary>
    Free,

    /// <summary>取消し: never handed out.</summary>
    Released,
}

/// <summary>One loan of some sets of a material. Its number is that of the request and of the item in it: <c>r-…/2</c>.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Request">The request it belongs to.</param>
/// <param name="Material">Id of the material.</param>
/// <param name="Period">The days of use.</param>
/// <param name="Units">How many sets.</param>
/// <param name="State">Where they are.</param>
/// <param name="Since">Since when.</param>
/// <param name="Broken">How many of them are in repair or lost.</param>
/// <param name="Expected">When they are expected back from repair; null when nobody knows.</param>
public sealed record Loan(
    string Id, string Request, string Material, Period Period, int Units, LoanState State, DateOnly Since, int Broken, DateOnly? Expected)
{
    /// <summary>True while sets of it are away or will be.</summary>
    public bool IsOpen => State is not (LoanState.Free or LoanState.Released);

    /// <summary>True when it should have been back.</summary>
    public bool IsOverdue(DateOnly today) => State == LoanState.Out && today > Period.Until;

    /// <summary>The number of a loan.</summary>
    public static string IdOf(string request, int item) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{request}/{item}");
}

/// <summary>The names of the states of loans.</summary>
public static class LoanStates
{
    /// <summary>All states with id, name and meaning.</summary>
    public static ImmutableArray<Choice<LoanState>> All { get; } =
    [
        new(LoanState.Reserved, "reserved", "予約", "貸すことが決まり、まだ渡していない。"),
        new(LoanState.Out, "out", "貸出中", "学校にある。"),
        new(LoanState.Returned, "returned", "点検待ち", "戻ったが、まだ点検していない。"),
        new(LoanState.Repair, "repair", "修理中", "点検で悪いところが見つかり、直している。"),
        new(LoanState.Lost, "lost", "紛失", "戻ってこなかった組がある。"),
        new(LoanState.Free, "free", "完了", "点検が済み、また貸せる。"),
        new(LoanState.Released, "released", "取消し", "渡さないまま取り消した。"),
    ];

    /// <summary>The name of a state.</summary>
    public static string Label(LoanState state) => All[(int)state].Label;
}
