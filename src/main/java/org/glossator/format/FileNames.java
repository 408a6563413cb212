package org.glossator.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names for files that every system allows, none twice however upper and lower case are taken.
final class FileNames {

    /// Bytes of UTF-8; most systems allow 255 with the ending.
    private static final int LONGEST = 200;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|\\p{Z}]+");

    /// Devices that Windows knows by these names, whatever the ending.
    private static final Pattern RESERVED =
            Pattern.compile(
                    "(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    /// A name like this one that was not given before.
    String next(String folder, String wanted) {
        String safe = safe(wanted);
        String name = folder + safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = folder + safe + '-' + i;
        }
        return name;
    }

    /// A name like this one that may stand in any folder; what is safe stays as it is.
    static String safe(String wanted) {
        String safe = FORBIDDEN.matcher(wanted).replaceAll("_").replaceAll("^[.~]+|[.]+$", "_");
        safe = shortened(safe);
        return safe.isEmpty() || RESERVED.matcher(safe).matches() ? "_" + safe : safe;
    }

    private static String shortened(String name) {
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            int point = name.codePointAt(end);
            bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (bytes > LONGEST) {
                return name.substring(0, end);
            }
            end += Character.charCount(point);
        }
        return name;
    }
}
