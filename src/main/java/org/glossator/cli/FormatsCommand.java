package org.glossator.cli;

import org.glossator.format.Format;
import org.glossator.format.Formats;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description = "Lists the formats that can be read and written.")
final class FormatsCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            new JsonOut()
                    .put("formats", Formats.all().stream().map(FormatsCommand::fields).toList())
                    .print(out);
        } else {
            for (Format format : Formats.all()) {
                out.printf(
                        "%-8s %-5s %-5s %s%n",
                        format.id(),
                        format instanceof Format.Reading ? "read" : "",
                        format instanceof Format.Writing ? "write" : "",
                        String.join(" ", format.extensions().stream().map(e -> "." + e).toList()));
            }
        }
        return 0;
    }

    private static Map<String, Object> fields(Format format) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", format.id());
        fields.put("read", format instanceof Format.Reading);
        fields.put("write", format instanceof Format.Writing);
        fields.put("extensions", format.extensions());
        return fields;
    }
}
