namespace Knowledgebase.Tests;
