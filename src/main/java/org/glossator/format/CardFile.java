package org.glossator.format;

/// A file as a card names it.
///
/// @param name with `/` between folders
/// @param documents records in it; -1 of a file that is no data
/// @param sha256 lower-case hexadecimal
record CardFile(String name, long documents, long bytes, String sha256) {

    static CardFile of(DataFile file) {
        return new CardFile(file.name(), file.documents(), file.bytes(), file.sha256());
    }
}
