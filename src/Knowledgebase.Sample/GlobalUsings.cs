global using System.Collections.Immutable;
global using System.Globalization;
global using System.Text;
global using Knowledgebase.Sample.Words;
global using Knowledgebase.Sources;
global using Knowledgebase.Yaml;
