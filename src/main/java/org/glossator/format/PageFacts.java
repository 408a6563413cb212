package org.glossator.format;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a news page says of its article, from the surest place to the weakest: JSON-LD, Open Graph,
/// other `meta`, and last what is printed. What is not known is empty.
///
/// @param date ISO 8601
/// @param language BCP 47
record PageFacts(
        String headline, String source, String byline, String date, String url, String language) {

    /// A site's name behind the headline in the page's title.
    private static final Pattern SITE =
            Pattern.compile("\\s+[|\\u2013\\u2014\\u00b7»-]\\s+[^|»]+$");

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.,]+.*)?");

    private static final Pattern BY =
            Pattern.compile("(?:by|von|por|par|di|от|автор:?)\\s+", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_BYLINE = 120;

    static PageFacts of(Document page) {
        LinkedData data = LinkedData.of(page);
        return new PageFacts(
                headline(page, data),
                first(
                        data.publisher(),
                        meta(page, "og:site_name"),
                        meta(page, "dc.publisher"),
                        meta(page, "application-name")),
                byline(page, data),
                date(page, data),
                url(page, data),
                language(page, data));
    }

    private static String headline(Document page, LinkedData data) {
        String title = clean(page.title());
        String declared = first(data.headline(), meta(page, "og:title"));
        String heading = clean(page.select("article h1, main h1").text());
        if (heading.isEmpty() && page.select("h1").size() == 1) {
            heading = clean(page.select("h1").text());
        }
        // A heading counts when the page's title speaks of the same.
        if (!heading.isEmpty() && (declared + " " + title).contains(heading)) {
            return heading;
        }
        return first(declared, withoutSite(title), heading);
    }

    private static String withoutSite(String title) {
        String shorter = SITE.matcher(title).replaceFirst("");
        return shorter.split("\\s+").length > 2 ? shorter : title;
    }

    private static String byline(Document page, LinkedData data) {
        String declared =
                first(
                        data.author(),
                        meta(page, "author"),
                        meta(page, "byl"),
                        meta(page, "dc.creator", "; "),
                        meta(page, "parsely-author"),
                        meta(page, "citation_author", "; "));
        String printed =
                clean(
                        page.select("[rel=author], [itemprop=author], .byline, .author").stream()
                                .map(Element::text)
                                .filter(text -> !text.isBlank() && text.length() < LONGEST_BYLINE)
                                .findFirst()
                                .orElse(""));
        String found = declared.startsWith("http") ? printed : first(declared, printed);
        return BY.matcher(found).lookingAt() ? BY.matcher(found).replaceFirst("") : found;
    }

    private static String date(Document page, LinkedData data) {
        return Stream.of(
                        data.published(),
                        meta(page, "article:published_time"),
                        meta(page, "date"),
                        meta(page, "dc.date"),
                        meta(page, "dc.date.issued"),
                        meta(page, "datepublished"),
                        meta(page, "parsely-pub-date"),
                        page.select("time[datetime]").attr("datetime"))
                .map(PageFacts::iso)
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// As ISO 8601, or empty where it is no date.
    static String iso(String date) {
        String given = date.strip();
        if (ISO.matcher(given).matches()) {
            return given;
        }
        for (String pattern :
                new String[] {"yyyy/M/d", "yyyyMMdd", "d MMMM yyyy", "MMMM d, yyyy"}) {
            try {
                return LocalDate.parse(given, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                        .toString();
            } catch (DateTimeException e) {
                // Not written like this; the next pattern may fit.
                continue;
            }
        }
        return "";
    }

    private static String url(Document page, LinkedData data) {
        return Stream.of(
                        page.select("link[rel=canonical]").attr("href"),
                        meta(page, "og:url"),
                        data.url())
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .findFirst()
                .orElse("");
    }

    private static String language(Document page, LinkedData data) {
        return language(
                first(
                        page.select("html").attr("lang"),
                        page.select("html").attr("xml:lang"),
                        data.language(),
                        meta(page, "og:locale"),
                        meta(page, "content-language")));
    }

    /// As it stands in BCP 47, or empty.
    static String language(String tag) {
        // A tag no locale knows becomes "und": unknown, as if it were not there.
        String canonical = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
        return canonical.equals("und") ? "" : canonical;
    }

    private static String meta(Document page, String name) {
        List<String> values = metas(page, name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// All values under that name, as pages give one `meta` for each author.
    private static String meta(Document page, String name, String separator) {
        return String.join(separator, metas(page, name));
    }

    private static List<String> metas(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta ->
                        name.equalsIgnoreCase(meta.attr("property"))
                                || name.equalsIgnoreCase(meta.attr("name"))
                                || name.equalsIgnoreCase(meta.attr("itemprop"))
                                || name.equalsIgnoreCase(meta.attr("http-equiv")))
                .map(meta -> clean(meta.attr("content")))
                .distinct()
                .toList();
    }

    private static String first(String... values) {
        return Stream.of(values).filter(value -> !value.isBlank()).findFirst().orElse("").strip();
    }

    static String clean(String text) {
        return text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
