namespace Knowledgebase.Data;

/// <summary>The few lines by which anybody recomputes the printed rates from <c>indicators.csv</c>, knowing nothing of this program.</summary>
static class Recompute
{
    public static string Script =>
        """
            import csv, sys
            from decimal import Decimal, ROUND_HALF_UP

            with open(sys.argv[1], encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    baseline, target, latest = (Decimal(row[name]) for name in ("baseline", "target", "latest"))
                    rate = (latest - baseline) / (target - baseline) * 100
                    rate = rate.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
                    same = "一致" if str(rate) == row["printed_progress"] else "不一致"
                    print(row["id"], rate, row["printed_progress"], same)

            """;
}
