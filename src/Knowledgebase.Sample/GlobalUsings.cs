global using System.Collections.Immutable;
global using System.Globalization;
global using System.Text;
global using Knowledgebase.Sample.Words;
global using Knowledgebase.Sources;
global using Knowledgebase.Yaml;
global using static Knowledgebase.Sample.SampleSite;
global using static Knowledgebase.Sample.Words.WordList;
global using static Knowledgebase.Yaml.YamlWriter;
