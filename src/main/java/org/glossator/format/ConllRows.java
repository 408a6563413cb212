package org.glossator.format;

/// Takes the lines of a file in one layout of columns, and makes documents of them.
interface ConllRows {

    /// Whether a line with a `#` before it is a token all the same.
    boolean isToken(String line);

    /// A line that holds a token, or all tokens of a sentence.
    ///
    /// @param line without white space at its end
    /// @throws org.glossator.model.Refusal if it is none
    void row(String line, int number);

    /// A comment, which is about the sentence that follows.
    void comment(ConllComment comment);

    void endSentence();

    /// The document that ends here; the next begins anew.
    ConllDocument endDocument();
}
