package org.glossator.cli;

import org.glossator.agreement.Agreement;
import org.glossator.agreement.Agreement.Caution;
import org.glossator.agreement.Agreement.Reason;
import org.glossator.agreement.Difference;
import org.glossator.agreement.Measure;
import org.glossator.agreement.Study;
import org.glossator.agreement.TaggedPlace;
import org.glossator.project.AgreementReport;
import org.glossator.project.Disagreement;
import org.glossator.project.Disagreements;
import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Agreement as a table for people.
final class AgreementTable {

    private static final String ROW = "%-20s %-9s %-14s %-22s %7s  %-16s %9s  %s%n";

    private final AgreementReport report;

    AgreementTable(AgreementReport report) {
        this.report = report;
    }

    void print(PrintWriter out) {
        out.printf(
                "%d documents that at least two of %s worked on; %d left out%n%n",
                report.documents(), String.join(", ", report.sets()), report.leftOut());
        out.printf(ROW, "measure", "unit", "tag", "sets", "value", "95 %", "n", "");
        report.agreements().forEach(one -> out.printf(Locale.ROOT, ROW, cells(one)));
        for (Caution caution : Caution.values()) {
            if (report.agreements().stream().anyMatch(one -> one.cautions().contains(caution))) {
                out.printf("%n%s %s", sign(caution), words(caution));
            }
        }
        out.println();
    }

    private Object[] cells(Agreement one) {
        Measure measure = one.measure();
        String sets =
                measure.sets().size() == report.sets().size() && report.sets().size() > 2
                        ? "all"
                        : measure.sets().stream()
                                .map(report.sets()::get)
                                .collect(Collectors.joining(", "));
        String value = "n/a";
        String interval = "";
        String notes =
                one.cautions().stream()
                        .sorted()
                        .map(AgreementTable::sign)
                        .collect(Collectors.joining(" "));
        switch (one.outcome()) {
            case Agreement.Outcome.Value found -> {
                value = number(found.value());
                interval = interval(found.interval());
            }
            case Agreement.Outcome.Undefined undefined -> notes = words(undefined.reason());
        }
        return new Object[] {
            measure.id(),
            measure.grain().id(),
            measure.tag() == Measure.ALL_TAGS ? "(all)" : report.tags().get(measure.tag()),
            sets,
            value,
            interval,
            one.n(),
            notes
        };
    }

    private static String interval(Agreement.@Nullable Interval interval) {
        return interval == null ? "n/a" : number(interval.low()) + " – " + number(interval.high());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case NO_DOCUMENTS -> "no document that these sets have worked on";
            case NO_MARKS -> "nothing is marked";
            case NO_VARIATION -> "all is labelled alike, as chance would do";
            case NO_PAIRS -> "no marks overlap";
        };
    }

    private static String sign(Caution caution) {
        return switch (caution) {
            case FEW_DOCUMENTS -> "*";
            case FEW_MARKS -> "**";
        };
    }

    private static String words(Caution caution) {
        return switch (caution) {
            case FEW_DOCUMENTS ->
                    "fewer than "
                            + Study.FEW_DOCUMENTS
                            + " documents: the interval is too narrow to be leant on";
            case FEW_MARKS -> "fewer than " + Study.FEW_MARKS + " marks: the number says little";
        };
    }

    /// A line a place, its columns parted by tabs.
    static void print(Disagreements places, PrintWriter out) {
        String counts =
                Arrays.stream(Difference.Kind.values())
                        .map(kind ->
                                AgreementJson.code(kind)
                                        + " "
                                        + places.counts().getOrDefault(kind, 0L))
                        .collect(Collectors.joining(", "));
        out.printf("%nDifferences: %s%n", counts);
        for (Disagreement one : places.listed()) {
            out.println(
                    String.join(
                            "\t",
                            AgreementJson.code(one.difference().kind()),
                            one.name(),
                            one.place().begin() + "-" + one.place().end(),
                            one.one() + ": " + tag(places, one.difference().one()),
                            one.other() + ": " + tag(places, one.difference().other()),
                            one.quote().replaceAll("\\s+", " ")));
        }
    }

    private static String tag(Disagreements places, @Nullable TaggedPlace mark) {
        return mark == null ? "–" : places.tags().get(mark.tag());
    }
}
