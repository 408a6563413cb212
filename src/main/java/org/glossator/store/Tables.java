package org.glossator.store;

/// The tables of one open project file.
record Tables(
        SchemaTable schema,
        PeopleTable people,
        TextTable texts,
        DocumentTable documents,
        AnnotationTable annotations,
        AnnotationReader marks,
        RejectionTable rejections,
        IntendedTable intended,
        DecisionTable decisions,
        HeadingTable headings,
        Tally tally,
        MergedTable merged,
        IndexTable index,
        Journal journal,
        HistoryTable history) {

    static Tables of(Sql sql) {
        TextTable texts = new TextTable(sql);
        HeadingTable headings = new HeadingTable(sql);
        return new Tables(
                new SchemaTable(sql),
                new PeopleTable(sql),
                texts,
                new DocumentTable(sql, texts, headings),
                new AnnotationTable(sql),
                new AnnotationReader(sql),
                new RejectionTable(sql, texts),
                new IntendedTable(sql),
                new DecisionTable(sql, texts),
                headings,
                new Tally(sql),
                new MergedTable(sql),
                new IndexTable(sql, texts),
                new Journal(sql),
                new HistoryTable(sql));
    }
}
