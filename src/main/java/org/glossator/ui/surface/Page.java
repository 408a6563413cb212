package org.glossator.ui.surface;

import javafx.scene.Group;

import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// The column of pieces seen through a window: sets and paints only what is in sight.
///
/// It hangs on one piece, the topmost in sight, so that a height that turns out different from its
/// estimate moves nothing the reader looks at. Heights of pieces not yet set are estimates. `y`
/// counts from the window's upper edge, `x` from the column's left edge. Lives on the FX thread.
final class Page {

    private final Pieces pieces;
    private final MarkIndex marks;
    private final Typesetter typesetter;
    private final Heights heights;
    private final PieceViews views;
    private final Group shown = new Group();

    private double windowHeight;
    private int topPiece;
    private double topY;
    private int lastPiece = -1;

    Page(SurfaceText content, Typography type, Palette palette) {
        Locale locale = Locale.forLanguageTag(content.language());
        pieces = Pieces.of(content.text(), locale);
        marks = new MarkIndex(pieces);
        typesetter = new Typesetter(content, pieces);
        heights = new Heights(pieces.count());
        views = new PieceViews(pieces, marks, typesetter, heights, type, palette);
        shown.setManaged(false);
        shown.setAutoSizeChildren(false);
    }

    Group node() {
        return shown;
    }

    Pieces pieces() {
        return pieces;
    }

    MarkIndex marks() {
        return marks;
    }

    // ---- what it looks like ----

    /// Sets everything anew in another width or type; the topmost line in sight stays there.
    void reset(Typography otherType, Palette otherPalette, double otherWidth) {
        if (views.looksLike(otherType, otherPalette, otherWidth)) {
            return;
        }
        boolean moves = !views.isSetLike(otherType, otherWidth);
        ScrollPosition position = isLaidOut() ? position() : ScrollPosition.TOP;
        views.reset(otherType, otherPalette, otherWidth);
        if (moves) {
            estimate();
            scrollTo(position);
        }
    }

    /// Whether it has been given a width; before that nothing is set.
    boolean isLaidOut() {
        return width() > 0;
    }

    private void estimate() {
        for (int piece = 0; piece < pieces.count(); piece++) {
            heights.set(piece, typesetter.estimate(piece, views.type(), width()));
        }
    }

    Decor decor() {
        return views.decor();
    }

    /// Takes other decorations; pieces in sight that look different are painted anew at once, the
    /// rest when they come into sight.
    void decorate(Decor other) {
        views.decorate(other, topPiece, lastPiece);
    }

    void repaint(BitSet touched) {
        views.repaint(touched);
    }

    boolean isSet(int piece) {
        return views.has(piece);
    }

    Setting setting(int piece) {
        return views.get(piece).setting();
    }

    double width() {
        return views.width();
    }

    // ---- where it is scrolled to ----

    /// Space above the first and below the last piece.
    private double margin() {
        return Math.round(views.type().size() * 2);
    }

    /// Fills a window of the given height.
    void layout(double height) {
        windowHeight = height;
        climb();
        descend();
        double y = fill(height);
        double missing = height - margin() - y;
        if (missing > 0 && lastPiece == pieces.count() - 1) {
            topY += missing;
            climb();
            fill(height);
        }
        place();
        views.evict(topPiece, lastPiece, height);
    }

    /// Hangs the page on an earlier piece while there is room above the top one.
    private void climb() {
        while (topY > 0 && topPiece > 0) {
            topPiece--;
            topY -= setting(topPiece).height();
        }
        if (topPiece == 0 && topY > margin()) {
            topY = margin();
        }
    }

    private void descend() {
        while (topPiece < pieces.count() - 1 && topY + setting(topPiece).height() <= 0) {
            topY += setting(topPiece).height();
            topPiece++;
        }
    }

    private double fill(double height) {
        double y = topY;
        int piece = topPiece;
        while (true) {
            y += setting(piece).height();
            lastPiece = piece;
            if (y >= height || piece == pieces.count() - 1) {
                return y;
            }
            piece++;
        }
    }

    private void place() {
        List<PieceView> wanted = new ArrayList<>();
        double y = topY;
        for (int piece = topPiece; piece <= lastPiece; piece++) {
            PieceView view = views.freshened(piece);
            view.resizeRelocate(0, y, width(), view.setting().height());
            y += view.setting().height();
            wanted.add(view);
        }
        if (!shown.getChildren().equals(wanted)) {
            shown.getChildren().setAll(wanted);
        }
    }

    /// Sets one more piece of the next window ahead of need, and says whether there was one.
    boolean readAhead() {
        double y = 0;
        for (int piece = lastPiece + 1; piece < pieces.count() && y < windowHeight; piece++) {
            if (!isSet(piece)) {
                views.get(piece);
                return true;
            }
            y += heights.get(piece);
        }
        return false;
    }

    /// Moves the text up by `pixels`, or down if negative. Needs [#layout] afterwards.
    void scrollBy(double pixels) {
        if (Math.abs(pixels) > 4 * windowHeight + 100) {
            scrollToDepth(depth() + pixels);
        } else {
            topY -= pixels;
        }
    }

    /// How far the page is scrolled down, and how far it could be; estimated.
    double depth() {
        return heights.above(topPiece) - topY + margin();
    }

    double depthEnd() {
        return Math.max(0, heights.total() + 2 * margin() - windowHeight);
    }

    /// How far down the page a text offset stands, from 0 to 1; estimated to the share of its
    /// piece.
    double share(int offset) {
        int piece = pieces.at(offset);
        Span span = pieces.span(piece);
        double within = span.isEmpty() ? 0 : (double) (offset - span.begin()) / span.length();
        double y = heights.above(piece) + Math.min(1, within) * heights.get(piece) + margin();
        return Math.clamp(y / Math.max(1, heights.total() + 2 * margin()), 0, 1);
    }

    void scrollToDepth(double depth) {
        double y = Math.clamp(depth, 0, depthEnd()) - margin();
        topPiece = heights.at(Math.max(0, y));
        topY = heights.above(topPiece) - y;
    }

    ScrollPosition position() {
        if (topPiece == 0 && topY > 0) {
            // In another width the heading may be taller, but its top is to stay in sight.
            return ScrollPosition.TOP;
        }
        Setting setting = setting(topPiece);
        int line = topY > 0 ? 0 : setting.lineAt(-topY);
        int offset = pieces.begin(topPiece) + setting.lines().get(line).begin();
        return new ScrollPosition(offset, -topY - setting.top(line));
    }

    void scrollTo(ScrollPosition position) {
        int offset = Math.clamp(position.offset(), 0, pieces.text().length());
        topPiece = pieces.at(offset);
        Setting setting = setting(topPiece);
        int line = setting.lineOf(offset - pieces.begin(topPiece), false);
        topY = -setting.top(line) - Math.min(position.pixels(), setting.lineHeight());
    }

    /// Brings a span into sight, its first line in the upper third, unless it is in sight already.
    void reveal(Span span) {
        Spot begin = spot(span.begin(), false);
        Spot end = spot(span.end(), true);
        boolean tall = end.bottom() - begin.top() > windowHeight;
        if (begin.top() >= 0 && (tall ? begin.bottom() : end.bottom()) <= windowHeight) {
            return;
        }
        topPiece = pieces.at(span.begin());
        Setting setting = setting(topPiece);
        int line = setting.lineOf(span.begin() - pieces.begin(topPiece), false);
        topY = windowHeight / 3 - setting.top(line);
    }

    /// Scrolls as little as will show the caret; on the first line also what stands above it.
    void follow(int offset, boolean upstream) {
        Spot spot = spot(offset, upstream);
        if (spot.top() < 0 && isOnFirstLine(offset, upstream)) {
            showTop(spot.bottom() - spot.top());
        } else if (Math.abs(spot.top()) > 2 * windowHeight) {
            reveal(new Span(offset, offset));
        } else if (spot.top() < 0) {
            topY -= spot.top();
        } else if (spot.bottom() > windowHeight) {
            topY -= spot.bottom() - windowHeight;
        }
    }

    private boolean isOnFirstLine(int offset, boolean upstream) {
        return pieces.at(offset) == 0 && setting(0).lineOf(offset, upstream) == 0;
    }

    /// Shows the first line, of that height, and as much of what stands above it as there is room
    /// for.
    private void showTop(double lineHeight) {
        topPiece = 0;
        topY = Math.min(margin(), windowHeight - lineHeight - setting(0).top(0));
    }

    // ---- offsets and points ----

    /// Where a caret stands: `x` in the column, its line's edges in the window.
    record Spot(double x, double top, double bottom) {}

    Spot spot(int offset, boolean upstream) {
        int piece = pieces.at(offset);
        Setting setting = setting(piece);
        int local = offset - pieces.begin(piece);
        double top = pieceY(piece) + setting.top(setting.lineOf(local, upstream));
        return new Spot(setting.caretX(local, upstream), top, top + setting.lineHeight());
    }

    /// The same, or null if its line is out of sight.
    @Nullable Spot spotInSight(int offset, boolean upstream) {
        int piece = pieces.at(offset);
        if (piece < topPiece || piece > lastPiece) {
            return null;
        }
        return spot(offset, upstream);
    }

    /// Whether a window of less height would hide a caret that is in sight now.
    boolean wouldHide(int offset, boolean upstream, double height) {
        Spot spot = height < windowHeight ? spotInSight(offset, upstream) : null;
        return spot != null
                && spot.top() >= 0
                && spot.bottom() <= windowHeight
                && spot.bottom() > height;
    }

    /// The upper edge of a piece; exact for pieces in sight, estimated beyond.
    double pieceY(int piece) {
        return topY + heights.above(piece) - heights.above(topPiece);
    }

    /// What lies under a point; the nearest text if it lies beside or beyond.
    Hit hit(double x, double y) {
        Depth depth = depthAt(y);
        Setting setting = setting(depth.piece());
        int line = setting.lineAt(depth.y());
        Hit hit = setting.hit(line, x).shifted(pieces.begin(depth.piece()));
        return setting.isOnLines(depth.y())
                ? hit
                : new Hit(hit.at(), hit.insertion(), hit.upstream(), false);
    }

    /// Whether what stands there belongs to the heading and not to the text.
    boolean isHeading(double y) {
        Depth depth = depthAt(y);
        return setting(depth.piece()).isOnHeading(depth.y());
    }

    /// A place down the page.
    ///
    /// @param piece the piece there, or the nearest one in sight
    /// @param y from that piece's upper edge
    private record Depth(int piece, double y) {}

    private Depth depthAt(double y) {
        int piece = topPiece;
        double rest = y - topY;
        while (piece < lastPiece && rest >= setting(piece).height()) {
            rest -= setting(piece).height();
            piece++;
        }
        return new Depth(piece, rest);
    }

    /// A span's strips on the pieces in sight, moved to where those are in the window.
    List<Strip> stripsInSight(Span span) {
        List<Strip> found = new ArrayList<>();
        for (int piece = topPiece; piece <= lastPiece; piece++) {
            Span all = pieces.span(piece);
            if (span.overlaps(all)) {
                int begin = Math.max(span.begin(), all.begin()) - all.begin();
                int end = Math.min(span.end(), all.end()) - all.begin();
                for (Strip strip : setting(piece).strips(begin, end)) {
                    found.add(
                            strip.moved(
                                    pieceY(piece),
                                    span.begin() >= all.begin(),
                                    span.end() <= all.end()));
                }
            }
        }
        return found;
    }
}
