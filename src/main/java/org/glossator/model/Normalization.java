package org.glossator.model;

/// What was done once, at import, to turn the bytes of a file into a frozen text.
///
/// @param charset the name of the encoding the bytes were decoded with
/// @param lineEnds what ended lines before they became LF: any of `CRLF CR LF NEL LS PS`,
///   space-separated
/// @param byteOrderMark whether a byte order mark was taken off
/// @param replaced how many NUL characters, lone surrogates and undecodable bytes became U+FFFD
public record Normalization(String charset, String lineEnds, boolean byteOrderMark, int replaced) {

    /// For a text that was right as it came.
    public static final Normalization NONE = new Normalization("UTF-8", "LF", false, 0);
}
