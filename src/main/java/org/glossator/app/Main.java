package org.glossator.app;

import org.glossator.cli.CommandLineFace;
import org.glossator.model.Refusal;
import org.glossator.project.ReadOnlyProject;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntSupplier;

/// Where the program starts: the window without arguments, the command line with them.
public final class Main {

    private static final int REFUSED = 1;
    private static final int ENVIRONMENT = 3;

    private Main() {}

    /// @param arguments as typed
    public static void main(String[] arguments) {
        PrintWriter out = utf8(System.out);
        PrintWriter err = utf8(System.err);
        exit(err, () -> run(new Face(err), out, err, arguments));
    }

    /// The command line takes a while to put together, and what a desktop starts needs none of it.
    static int run(Face face, PrintWriter out, PrintWriter err, String... arguments) {
        if (arguments.length == 0) {
            return face.start();
        }
        if (arguments.length == 2 && arguments[0].equals("open") && isName(arguments[1])) {
            Path project = Path.of(arguments[1]);
            // As the command does, before a window comes up.
            ReadOnlyProject.look(project);
            return face.open(project);
        }
        return new CommandLineFace(face, out, err).run(arguments);
    }

    /// Whether an argument means itself on the command line: no option, no file of arguments.
    private static boolean isName(String argument) {
        return !argument.startsWith("-") && !argument.startsWith("@");
    }

    /// Ends the program with the exit code of `work`, or the one its failure calls for.
    static void exit(PrintWriter err, IntSupplier work) {
        int code;
        try {
            code = work.getAsInt();
        } catch (Refusal e) {
            err.println(e.getMessage());
            code = e instanceof Refusal.Environment ? ENVIRONMENT : REFUSED;
        } catch (RuntimeException | Error e) {
            err.println("glossator: an error of the program itself; please report what follows");
            e.printStackTrace(err);
            code = REFUSED;
        }
        err.flush();
        // The toolkit keeps a thread of its own that would not let the program end.
        System.exit(code);
    }

    /// Files and messages are UTF-8 whatever the terminal's locale says.
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
