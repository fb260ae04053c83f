package th.samnak.documents.paper;

import java.util.ArrayList;
import java.util.List;
import th.samnak.documents.type.PdfFile;
import th.samnak.documents.type.Sheet;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiWords;

/** Cuts a manuscript into upright A4 pages: page numbers, catch-words, and what must stand on every page. */
final class Pages {

    /** Drawn on a page beside its rows; pages count from 0. */
    @FunctionalInterface
    interface Frame {
        void on(Sheet sheet, int page, int pages);
    }

    private static final float[] CLOSER = {0.97f, 0.94f, 0.91f};

    private final Style style;
    private final Measures measures;

    Pages(Style style) {
        this.style = style;
        this.measures = style.measures();
    }

    /**
     * Prints the rows. When a little less space between the lines saves a page, it is taken: so do clerks by hand.
     *
     * @param start top of the first row on the first page
     */
    void print(PdfFile file, List<Row> rows, float start, Frame frame) {
        List<List<Row>> pages = cut(rows, start);
        for (float closer : CLOSER) {
            List<Row> tight = rows.stream().map(row -> row.closer(closer)).toList();
            List<List<Row>> fewer = cut(tight, start);
            if (fewer.size() < pages.size()) {
                pages = fewer;
                break;
            }
        }
        for (int page = 0; page < pages.size(); page++) {
            print(file, pages, page, start, frame);
        }
    }

    private void print(PdfFile file, List<List<Row>> pages, int page, float start, Frame frame) {
        Sheet sheet = file.addSheet(Measures.A4_WIDTH, Measures.A4_HEIGHT);
        frame.on(sheet, page, pages.size());
        if (page > 0) {
            float baseline = measures.top() - style.pitch() * 0.7f;
            sheet.centred(ThaiDigits.toThai("- " + (page + 1) + " -"), style.body(), Measures.A4_WIDTH / 2, baseline);
        }
        draw(sheet, pages.get(page), page == 0 ? start : measures.top());
        if (page + 1 < pages.size()) {
            catchWords(sheet, pages.get(page + 1).getFirst().opening());
        }
    }

    private List<List<Row>> cut(List<Row> rows, float start) {
        List<List<Row>> pages = new ArrayList<>();
        List<Row> page = new ArrayList<>();
        float y = start;
        int from = 0;
        while (from < rows.size()) {
            int to = chainEnd(rows, from);
            float room = measures.bottom() - (to == rows.size() ? 0 : style.pitch());
            if (y + height(rows.subList(from, to), page.isEmpty()) > room && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                y = measures.top();
            }
            if (y + height(rows.subList(from, to), page.isEmpty()) > room) {
                // a chain longer than a page has to be torn somewhere
                to = from + 1;
            }
            y += height(rows.subList(from, to), page.isEmpty());
            page.addAll(rows.subList(from, to));
            from = to;
        }
        pages.add(page);
        return pages;
    }

    private static int chainEnd(List<Row> rows, int from) {
        int to = from;
        while (to < rows.size() - 1 && rows.get(to).joined()) {
            to++;
        }
        return to + 1;
    }

    private static float height(List<Row> rows, boolean atTop) {
        float height = 0;
        for (int i = 0; i < rows.size(); i++) {
            height += rows.get(i).height() + (i == 0 && atTop ? 0 : rows.get(i).before());
        }
        return height;
    }

    private void draw(Sheet sheet, List<Row> rows, float start) {
        float y = start;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            y += i == 0 ? 0 : row.before();
            row.drawing().on(sheet, y + baseline(row.height()));
            y += row.height();
        }
    }

    /** From the top of a row to its baseline: the descenders and lower vowels of Thai need about three tenths below. */
    static float baseline(float height) {
        return height * 0.7f;
    }

    /** The first words of the next page at the foot of this one, so that nobody misses a page: /คำต่อไป... */
    private void catchWords(Sheet sheet, String opening) {
        StringBuilder words = new StringBuilder();
        int count = 0;
        int start = 0;
        for (int end : ThaiWords.lineBreaks(opening)) {
            words.append(opening, start, end);
            start = end;
            if (++count >= 2 && words.toString().strip().length() >= 5) {
                break;
            }
        }
        if (!words.isEmpty()) {
            sheet.rightAligned("/" + words.toString().strip() + "...", style.body(), measures.right(), measures.bottom() - style.pitch() + baseline(style.pitch()));
        }
    }
}
