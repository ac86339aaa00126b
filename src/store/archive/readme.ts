/** What a stranger finds in the home of a record. docs/archive.md says the same at length. */
export const README = `This folder is a record kept by Readout, a program that reads what governments and
newspapers say of diplomatic contacts. It needs no program to be read.

archive/    the record itself. Keep copies of this folder.
database/   made from the archive; it may be deleted and is made again.
lock        there while a program uses the record.

In archive/:

format.json         the name and version of this format.
journal.jsonl       what was done, in order, one line of JSON each.
snapshots/ab/HASH            a document, byte for byte as it was received.
texts/ab/HASH.txt            the text that was read from it, UTF-8.
extractions/ab/HASH.json     what was told about it: title, outlet, date, and so on.
readings/ab/HASH.json.gz     what a version of Readout read in the text, gzip.
incoming/           what was being written; counts for nothing.

HASH is the SHA-256 of the file's content (of a reading: before gzip), and ab its first
two digits. To check a file:

    sha256sum archive/texts/ab/HASH.txt
    gunzip -c archive/readings/ab/HASH.json.gz | sha256sum

A line of the journal is {"hash":"H","previous":"P","entry":E}. H is the SHA-256 of P, a
line feed, and the bytes of E; P is the H of the line before, or sixty-four zeros. To
check a line:

    P=$(cut -c 88-151), E=$(cut -c 162- without the last character)
    printf '%s\\n%s' "$P" "$E" | sha256sum

The last line may have been cut short by a power cut; without a line feed at its end it
is no line. An object counts when a line names it. "added" and "reread" name the snapshot,
its text, its extraction and its reading; "decided" tells what a person decided about a
place in a text, in UTF-16 units; "purged" tells what was removed for legal reasons.
`
