namespace Knowledgebase.Browser;
