# Makes pages for Hugo of our records: a record as it is under "record", its title and the words it is listed by beside it.
# Usage, in the folder of the records: find . -name '*.yaml' | xargs awk -v OUT=folder -f content.awk
function listed(key) { return key ~ /^(school_types|subjects|settings|devices|tools|disability_types|disability_degrees|municipalities|projects)$/ }
function end() { if (path) { printf "%s---\n", head > path; close(path) } }
FNR == 1 { end(); path = OUT "/" FILENAME; sub(/\.yaml$/, ".md", path); print "---\nrecord:" > path; head = "" }
{
  print "  " $0 > path
  key = $0; sub(/:.*/, "", key)
  if (key == "title" || (listed(key) && $0 ~ /: \[.*\]$/)) head = head $0 "\n"
  if (key == "summary") { sub(/^summary/, "description"); head = head $0 "\n" }
}
END { end() }
