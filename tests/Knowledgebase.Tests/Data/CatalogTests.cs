using System.Security.Cryptography;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;

namespace Knowledgebase.Tests.Data;

/// <summary>The files that describe the data – data package, DCAT, checksums, feed – say what is true.</summary>
public sealed class CatalogTests
{
    const string Folder = "data/latest/";

    [Fact]
    public void The_checksums_are_those_of_the_files()
    {
        var sums = DataSites.Full.Text(Folder + "sha256sums.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split("  ")).ToArray();
        Assert.Equal(DataSites.Files(DataSites.Full, "").Where(f => !f.EndsWith("sha256sums.txt", StringComparison.Ordinal)), sums.Select(s => Folder + s[1]));
        Assert.All(sums, s => Assert.Equal(Hash(DataSites.Full, s[1]), s[0]));
    }

    [Fact]
    public void The_data_package_describes_every_file()
    {
        using var package = JsonDocument.Parse(DataSites.Full.Text(Folder + "datapackage.json"));
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToArray();
        Assert.Equal(resources.Length, resources.Select(r => r.GetProperty("name").GetString()).Distinct().Count());
        foreach (var resource in resources)
        {
            var path = resource.GetProperty("path").GetString()!;
            Assert.Matches("^[a-z0-9-]+$", resource.GetProperty("name").GetString()!);
            Assert.Equal(DataSites.Full.Files[Folder + path].Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Hash(DataSites.Full, path), resource.GetProperty("hash").GetString());
            if (!path.EndsWith(".csv", StringComparison.Ordinal)) continue;
            var header = DataSites.Full.Text(Folder + path).TrimStart('\uFEFF').Split("\r\n")[0].Split(',');
            Assert.Equal(header, resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()));
        }
    }

    [Fact]
    public void The_catalog_says_what_dcat_demands_and_no_more_than_is_known()
    {
        using var known = JsonDocument.Parse(DataSites.Full.Text(Folder + "dcat.jsonld"));
        using var unknown = JsonDocument.Parse(DataSites.Real.Text(Folder + "dcat.jsonld"));
        Assert.False(unknown.RootElement.TryGetProperty("dct:license", out _));
        Assert.Contains("利用条件は未定です。", unknown.RootElement.GetProperty("rdfs:comment").GetProperty("@value").GetString(), StringComparison.Ordinal);
        foreach (var (catalog, site) in new[] { (known.RootElement, DataSites.Full), (unknown.RootElement, DataSites.Real) })
        {
            var prefixes = catalog.GetProperty("@context").EnumerateObject().Select(p => p.Name).ToHashSet();
            Assert.Equal("dcat:Catalog", catalog.GetProperty("@type").GetString());
            foreach (var set in catalog.GetProperty("dcat:dataset").EnumerateArray())
            {
                Assert.Equal("dcat:Dataset", set.GetProperty("@type").GetString());
                foreach (var term in new[] { "dct:title", "dct:description", "dct:identifier" }) Assert.True(set.TryGetProperty(term, out _), term);
                Assert.All(set.EnumerateObject(), p => Assert.True(p.Name[0] == '@' || prefixes.Contains(p.Name.Split(':')[0]), p.Name));
                foreach (var file in set.GetProperty("dcat:distribution").EnumerateArray())
                {
                    var url = file.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()!;
                    var name = url.Split(Folder)[^1];
                    Assert.Equal(Hash(site, name), file.GetProperty("spdx:checksum").GetProperty("spdx:checksumValue").GetProperty("@value").GetString());
                    Assert.Equal(site.Files[Folder + name].Length.ToString(System.Globalization.CultureInfo.InvariantCulture), file.GetProperty("dcat:byteSize").GetProperty("@value").GetString());
                    Assert.StartsWith("https://www.iana.org/assignments/media-types/", file.GetProperty("dcat:mediaType").GetProperty("@id").GetString(), StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void The_feed_is_read_by_a_reader_of_atom()
    {
        using var reader = XmlReader.Create(new MemoryStream(DataSites.Full.Files["feed.atom"].ToArray()));
        var feed = SyndicationFeed.Load(reader);
        Assert.NotEmpty(feed.Items);
        Assert.Equal(feed.Items.Count(), feed.Items.Select(i => i.Id).Distinct().Count());
        Assert.All(feed.Items, i => Assert.True(i.LastUpdatedTime.Year > 2000 && i.Links.Count > 0 && i.Title.Text.Length > 0));
    }

    static string Hash(BuiltSite site, string name) => Convert.ToHexStringLower(SHA256.HashData(site.Files[Folder + name].Span));
}
