global using System.Collections.Immutable;
global using System.Globalization;
global using System.Text;
global using System.Text.RegularExpressions;
global using Knowledgebase.Theme.Charts;
global using Knowledgebase.Theme.Parts;
global using Knowledgebase.Theme.Views;
