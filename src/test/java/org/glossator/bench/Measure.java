package org.glossator.bench;

import java.util.List;

/// One question about speed or memory, answered by rows of the table.
interface Measure {

    /// Its name on the command line.
    String id();

    List<Row> run() throws Exception;
}
