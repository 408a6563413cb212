package org.glossator.app;

import org.glossator.cli.CommandLineFace;
import org.glossator.model.Refusal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        Face face = new Face(err);
        exit(
                err,
                () ->
                        arguments.length == 0
                                ? face.start()
                                : new CommandLineFace(face, out, err).run(arguments));
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
