namespace Knowledgebase.Reading;

static class ChangedPlaces
{
    const int MaxNear = 8;

    public static void Check(Record record, ReadScope scope)
    {
        var named = record.Head.History.Where(c => c.Place.Length > 0).ToArray();
        if (named.Length == 0)
            return;
        var group = record.ToDatum();
        foreach (var change in named)
        {
            if (Place.Find(group, change.Place, out var near) is not null)
                continue;
            scope.Wrong(
                Codes.NoPlaceOfCorrection,
                change.PlaceSpot,
                $"「{change.Place}」という箇所は、この記録にありません。",
                DidYouMean.Nearest(change.Place, near) is { } likely ? $"「{likely}」の誤りではありませんか。"
                    : near.Length is > 0 and <= MaxNear ? $"ここで書けるのは {string.Join("、", near)} です。"
                    : Codes.NoPlaceOfCorrection.Remedy
            );
        }
    }
}
