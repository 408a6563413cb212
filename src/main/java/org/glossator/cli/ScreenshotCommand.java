package org.glossator.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

@Command(
        name = "screenshot",
        mixinStandardHelpOptions = true,
        description = "Paints a view of a project into a PNG, without a display.")
final class ScreenshotCommand extends ProjectCommand {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    private final Window window;

    @Parameters(index = "1", paramLabel = "OUT.png", description = "Where to write it.")
    @Nullable Path out;

    @Option(names = "--view", paramLabel = "ID", description = "desk or welcome.")
    String view = "desk";

    @Option(names = "--theme", paramLabel = "light|dark", description = "The theme.")
    String theme = "light";

    @Option(names = "--size", paramLabel = "WxH", description = "In pixels; 1280x800 without it.")
    String size = "1280x800";

    @Option(names = "--document", paramLabel = "N", description = "Its place in the list, from 1.")
    int document = 1;

    ScreenshotCommand(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        Matcher sizes = SIZE.matcher(size);
        if (!sizes.matches()) {
            throw usage("--size takes WxH such as 1280x800, not " + size);
        }
        if (!theme.equals("light") && !theme.equals("dark")) {
            throw usage("--theme is light or dark, not " + theme);
        }
        Window.Shot shot =
                new Window.Shot(
                        view,
                        theme,
                        Integer.parseInt(sizes.group(1)),
                        Integer.parseInt(sizes.group(2)),
                        document);
        window.screenshot(file(), Objects.requireNonNull(out), shot);
        out().println(out);
        return 0;
    }
}
