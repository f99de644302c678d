namespace Knowledgebase.Reading;

/// <summary>Everything read from the input folder, mistakes or not.</summary>
public sealed record ReadRecords(SiteSettings? Settings, ImmutableArray<ReadRecord> Records)
{
    /// <summary>Kinds whose folder could not be looked into: nobody knows which records of them there are.</summary>
    internal ImmutableHashSet<Kind> Unseen { get; init; } = [];

    internal bool HasGaps => !Unseen.IsEmpty || Records.Any(r => r.Record is null);
}

/// <summary>Files → records: the kind follows from the folder, the id from the file's name.</summary>
public static partial class RecordReader
{
    internal static string SettingsFile => "site.yaml";

    /// <summary>On all processors; the result does not depend on the order of the files.</summary>
    /// <param name="today">The day after which nothing can have happened; null where it does not matter.</param>
    public static (ReadRecords Read, ImmutableArray<Diagnostic> Diagnostics) Read(
        IReadOnlyList<SourceFile> files,
        DateOnly? today = null
    )
    {
        var paths = files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var ofSettings = new List<Diagnostic>();
        var settings = files.FirstOrDefault(f => f.Path == SettingsFile) is { } written
            ? ReadSettings(written, today, ofSettings)
            : null;
        SourceFile[] others = [.. files.Where(f => f.Path != SettingsFile)];
        var results = InParallel.Make(others, file => ReadFile(file, paths, settings?.Mascots ?? [], today));
        var diagnostics = results.SelectMany(r => r.Found).Concat(ofSettings).ToImmutableArray();
        var records = results
            .Select(r => r.Value)
            .OfType<ReadRecord>()
            .OrderBy(r => r.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        if (files.All(f => f.Path != SettingsFile))
            diagnostics = diagnostics.Add(
                Codes.MissingField.At(SourceSpot.StartOf(SettingsFile),
                    "サイトの設定ファイル site.yaml がありません。",
                    "input フォルダーのすぐ下に site.yaml を作ってください。")
            );
        var unseen = files
            .Where(f => f.Failure == ReadFailure.ClosedFolder)
            .Select(f => Kinds.ByFolder(f.Path)?.Kind)
            .OfType<Kind>();
        return (new(settings, records) { Unseen = [.. unseen] }, diagnostics);
    }

    static (ReadRecord? Value, List<Diagnostic> Found) ReadFile(
        SourceFile file,
        HashSet<string> paths,
        ImmutableArray<string> mascots,
        DateOnly? today
    )
    {
        var found = new List<Diagnostic>();
        if (FileNames.LeftBy(file.Path) is { } left)
        {
            found.Add(Codes.Leftover.At(SourceSpot.StartOf(file.Path), left));
            return (null, found);
        }
        var place = PlaceOf(file, paths);
        if (place.Error is { } diagnostic && file.Failure is null)
            found.Add(diagnostic);
        if (place.Id is { } id)
            return (ReadRecord(file, id, mascots, today, found), found);
        if (file.Failure is { } failure)
            found.Add(ReadFailures.Of(file.Path, failure));
        return (null, found);
    }

    static (RecordId? Id, Diagnostic? Error) PlaceOf(SourceFile file, HashSet<string> paths)
    {
        var spot = SourceSpot.StartOf(file.Path);
        var parts = file.Path.Split('/');
        var kind = parts.Length == 2 ? Kinds.ByFolder(parts[0]) : null;
        if (kind is not { HasFile: true } || !parts[1].EndsWith(".yaml", StringComparison.Ordinal))
            return (null, Misplaced(spot, parts, paths));
        var slug = parts[1][..^".yaml".Length];
        return RecordId.IsSlug(slug)
            ? (new RecordId(kind.Kind, slug), null)
            : (null, Misnamed(spot, parts[1], name => paths.Contains($"{parts[0]}/{name}")));
    }

    // A file that is no record; the commonest are copies: of a file, of site.yaml, of a whole folder.
    static Diagnostic Misplaced(SourceSpot spot, string[] parts, HashSet<string> paths)
    {
        var name = HiddenEnding().Replace(parts[^1], "");
        var folder = string.Concat(parts[..^1].Select(p => p + "/"));
        if (parts.Length > 1 && FileNames.CopiedFrom(parts[0], f => Kinds.ByFolder(f) is not null) is { } copied)
            return Codes.UnknownFile.At(spot,
                $"フォルダー「{parts[0]}」は「{copied}」のコピーのようです。",
                $"不要であればフォルダーごと削除してください。必要な記録があれば、ファイルを「{copied}」フォルダーに移してください。");
        return
            name.EndsWith(".yaml", StringComparison.Ordinal)
            && FileNames.CopiedFrom(name, n => paths.Contains(folder + n)) is { } original
            ? Codes.UnknownFile.At(spot,
                $"「{parts[^1]}」は「{original}」のコピーのようです。",
                FileNames.IsConflict(name) ? ConflictRemedy(original) : "不要であれば削除してください。")
            : Codes.UnknownFile.At(spot, "置き場所か種類の分からないファイルです。", Hint(parts));
    }

    static Diagnostic Misnamed(SourceSpot spot, string name, Predicate<string> isThere)
    {
        var example = FileNames.Example(name, isThere);
        return FileNames.CopiedFrom(name, isThere) is not { } original
            ? Codes.BadFileName.At(spot,
                $"ファイル名「{name}」はIDの決まりに合いません。{FileNames.HiddenIn(name)}",
                $"例えば「{example}」のような名前に変えてください。")
            : Codes.BadFileName.At(spot,
                $"「{name}」は「{original}」のコピーのようです。",
                FileNames.IsConflict(name)
                    ? ConflictRemedy(original)
                    : $"不要であれば削除してください。新しい記録にするときは、ファイル名を「{example}」のように変え、題名と要約も書き換えてください。");
    }

    static string ConflictRemedy(string original) =>
        $"二人が同時に書き換えたときなどに、共有フォルダーが作る競合コピーです。「{original}」と見比べ、必要な所をコピーしてから、このファイルを削除してください。";

    static string Hint(string[] parts)
    {
        var folders = Kinds.All.Where(k => k.HasFile).Select(k => k.Folder);
        if (FileNames.InsteadOf(parts[^1]) is { } instead)
            return instead;
        if (HiddenEnding().Match(parts[^1]) is { Success: true } hidden)
            return $"名前の終わりの「{hidden.Value}」を消してください。見えないときは、エクスプローラーの「表示」で「ファイル名拡張子」に印を付けます。";
        if (parts[^1].EndsWith(".yml", StringComparison.Ordinal))
            return "名前の終わりを「.yml」から「.yaml」に変えてください。";
        if (parts.Length == 2 && Kinds.ByFolder(parts[0]) is not { HasFile: true })
            return $"フォルダーは {string.Join("、", folders)} のどれかです。"
                + (DidYouMean.Nearest(parts[0], folders) is { } near ? $"「{near}」の誤りではありませんか。" : "");
        return Codes.UnknownFile.Remedy;
    }

    [GeneratedRegex(
        @"(?<=\.ya?ml)\.(txt|doc|docx|html|rtf)\z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex HiddenEnding();

    static ReadRecord? ReadRecord(
        SourceFile file,
        RecordId id,
        ImmutableArray<string> mascots,
        DateOnly? today,
        List<Diagnostic> found
    )
    {
        var scope = new ReadScope(id, today);
        var map = Parse(file, found);
        var record = map is null ? null : RecordShapes.Read(id.Kind, map, scope);
        if (record is not null)
        {
            ChangedPlaces.Check(record, scope);
            StaleValues.Check(map!, record, scope);
            VersionsAgree.Check(map!, record.Head, scope);
        }
        if (record is Indicator indicator)
            NumbersAgree.Check(map!, indicator, scope);
        found.AddRange(scope.Found);
        ImmutableArray<Meant> meant = [.. scope.Parts.OfType<Meant>()];
        found.AddRange(scope.Warnings.Where(d => !meant.Any(m => m.Covers(d.Part))).Select(d => d.Diagnostic));
        found.AddRange(PersonalTexts.In(file, id, scope.Texts, meant, mascots));
        return new ReadRecord(
            id,
            file.Path,
            record,
            [.. scope.References],
            [.. scope.Words],
            [.. scope.Citations],
            [.. scope.Nested],
            [.. scope.Questions]
        )
        {
            Units = [.. scope.Units],
            MeantElsewhere = PersonalTexts.Elsewhere(file, meant),
            Offers = OfferTexts.In(id.Kind, scope.Texts, meant),
        };
    }

    static SiteSettings? ReadSettings(SourceFile file, DateOnly? today, List<Diagnostic> found)
    {
        var scope = new ReadScope(default, today);
        if (Parse(file, found) is not { } map)
            return null;
        var good = SiteSettings.Group.TryRead(map, scope, out var settings);
        found.AddRange(scope.Found);
        found.AddRange(scope.Warnings.Select(d => d.Diagnostic));
        found.AddRange(PersonalTexts.InSettings(file, scope.Texts, good ? settings.Mascots : []));
        if (!good)
            return null;
        settings.Questions = [.. scope.Questions.Select(q => q with { From = null })];
        (settings.References, settings.Used) = ([.. scope.References], [.. scope.Words]);
        return settings;
    }

    static YamlMap? Parse(SourceFile file, List<Diagnostic> found) =>
        file.Failure is { } failure ? Unread(ReadFailures.Of(file.Path, failure), found)
        : SourceText.Read(file, found) is not { } text ? null
        : string.IsNullOrWhiteSpace(text)
            ? Unread(
                Codes.EmptyFile.At(SourceSpot.StartOf(file.Path), "ファイルが空です。"),
                found
            )
        : YamlReader.Read(file.Path, text, found);

    static YamlMap? Unread(Diagnostic diagnostic, List<Diagnostic> found)
    {
        found.Add(diagnostic);
        return null;
    }
}
