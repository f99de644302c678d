namespace Knowledgebase.Schema;

/// <summary><c>{absent: 記載なし, note: …}</c>. 照会中 tells whom, when and how as well, and nothing else
/// does.</summary>
static class AbsenceType
{
    static readonly GroupType<Reason> Group = new("ない理由", v => new(v));

    public static Shape Shape => Group.Shape;

    public static bool TryRead(YamlMap map, ReadScope scope, out Absence absence)
    {
        absence = null!;
        if (!Group.TryRead(map, scope, out var reason))
            return false;
        absence = reason.Absence;
        var spot = map.Find("absent")!.Value.Spot;
        if (absence.Reason != AbsenceReason.BeingAsked)
            return absence.Inquiry is null
                || scope.Wrong(
                    Codes.NothingAsked,
                    spot,
                    $"「{AbsenceReasons.LabelOf(absence.Reason)}」に、照会先・照会した日・照会の方法（whom・date・how）が書かれています。",
                    "照会して答えを待っているなら「absent: 照会中」とし、そうでなければ whom・date・how を消してください。"
                );
        string[] missing =
        [
            .. absence.Inquiry is { To.Length: > 0 } ? Array.Empty<string>() : ["照会先（whom）"],
            .. absence.Inquiry is { } inquiry && inquiry.Date != default
                ? Array.Empty<string>()
                : ["照会した日（date）"],
            .. absence.Inquiry is { How.Length: > 0 } ? Array.Empty<string>() : ["照会の方法（how）"],
        ];
        return missing.Length == 0
            || scope.Wrong(
                Codes.NothingAsked,
                spot,
                $"「照会中」に、{string.Join("・", missing)}がありません。");
    }

    sealed class Reason(Values v) : Part(v)
    {
        readonly AbsenceReason _reason = v.Required(
            "absent",
            "理由",
            OneOf(AbsenceReasons.All),
            "なぜ値がないか。",
            "記載なし"
        );
        readonly string _note = v.Optional(
            "note",
            "補足",
            Text(200),
            "",
            "理由の補足。",
            "文書には年度だけがある"
        );
        readonly string _whom = v.Optional(
            "whom",
            "照会先",
            Text(60),
            "",
            "照会中のとき、確かめている部署。人の名前は書かない。",
            "例示県教育委員会 例示課"
        );
        readonly DateOnly _date = v.Optional(
            "date",
            "照会した日",
            Day(),
            default,
            "照会中のとき、確かめた日。",
            "2026-12-01"
        );
        readonly string _how = v.Optional(
            "how",
            "照会の方法",
            Text(40),
            "",
            "照会中のとき、何で確かめたか。",
            "メール"
        );

        public Absence Absence =>
            new(_reason, _note)
            {
                Inquiry = _whom.Length > 0 || _date != default || _how.Length > 0 ? new(_whom, _date, _how) : null,
            };
    }
}
