package th.samnak.documents.paper;

import java.util.ArrayList;
import java.util.List;
import th.samnak.api.documents.Papers.RegisterPages;
import th.samnak.documents.type.Ink;
import th.samnak.documents.type.Line;
import th.samnak.documents.type.Lines;
import th.samnak.documents.type.PdfFile;
import th.samnak.documents.type.Sheet;

/** A register or list as a table on A4 across, its heading on every page. */
final class RegisterPaper {

    private static final float PADDING = 3;
    private static final float MARGIN = Measures.mm(15);
    private static final float TOP = Measures.mm(18);

    private final Style style;
    private final RegisterPages pages;
    private final Ink body;
    private final Ink bold;
    private final float pitch;
    private final float[] edges;

    RegisterPaper(Style style, RegisterPages pages) {
        this.style = style;
        this.pages = pages;
        this.body = style.body("register");
        this.bold = style.bold("register");
        this.pitch = style.measures().registerPitch();
        this.edges = edges(pages.widths(), pages.columns().size());
    }

    void print(PdfFile file) {
        List<Cells> rows = pages.rows().stream().map(row -> cells(row, body)).toList();
        Cells heading = cells(pages.columns(), bold);
        List<List<Cells>> cut = cut(rows, heading);
        for (int page = 0; page < cut.size(); page++) {
            Sheet sheet = file.addSheet(Measures.A4_HEIGHT, Measures.A4_WIDTH);
            new MarksFrame(style, pages.marks()).on(sheet, page, cut.size());
            float y = titles(sheet);
            sheet.fill(edges[0], y, edges[edges.length - 1] - edges[0], heading.height, Style.PALE);
            y = draw(sheet, heading, bold, y, true);
            for (Cells row : cut.get(page)) {
                y = draw(sheet, row, body, y, false);
            }
            String number = Style.onPaper("หน้า " + (page + 1) + " จาก " + cut.size());
            sheet.rightAligned(number, body, sheet.width() - MARGIN, sheet.height() - Measures.mm(9));
        }
    }

    private record Cells(List<List<Line>> columns, float height) {}

    private Cells cells(List<String> texts, Ink ink) {
        List<List<Line>> columns = new ArrayList<>();
        int most = 1;
        for (int i = 0; i + 1 < edges.length; i++) {
            float room = edges[i + 1] - edges[i] - 2 * PADDING;
            List<Line> lines = new ArrayList<>();
            String text = i < texts.size() ? Style.onPaper(texts.get(i)) : "";
            text.lines().forEach(line -> lines.addAll(Lines.of(line, ink, room, room)));
            columns.add(lines);
            most = Math.max(most, lines.size());
        }
        return new Cells(columns, most * pitch + 2 * PADDING);
    }

    private List<List<Cells>> cut(List<Cells> rows, Cells heading) {
        float room = Measures.A4_WIDTH - Measures.mm(14) - titlesHeight() - heading.height;
        List<List<Cells>> out = new ArrayList<>();
        List<Cells> page = new ArrayList<>();
        float used = 0;
        for (Cells row : rows) {
            if (!page.isEmpty() && used + row.height > room) {
                out.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(row);
            used += row.height;
        }
        out.add(page);
        return out;
    }

    private float titlesHeight() {
        return TOP + style.pitch() * (1 + pages.subtitles().size()) + PADDING;
    }

    private float titles(Sheet sheet) {
        float axis = sheet.width() / 2;
        float baseline = TOP + Pages.baseline(style.pitch());
        sheet.centred(Style.onPaper(pages.title()), style.bold(), axis, baseline);
        for (String subtitle : pages.subtitles()) {
            baseline += style.pitch();
            sheet.centred(Style.onPaper(subtitle), style.body(), axis, baseline);
        }
        return titlesHeight();
    }

    private float draw(Sheet sheet, Cells row, Ink ink, float top, boolean centred) {
        float bottom = top + row.height;
        for (int i = 0; i + 1 < edges.length; i++) {
            float baseline = top + PADDING + Pages.baseline(pitch);
            for (Line line : row.columns.get(i)) {
                float x = centred ? (edges[i] + edges[i + 1] - line.width()) / 2 : edges[i] + PADDING;
                sheet.line(line, ink, x, baseline, line.width());
                baseline += pitch;
            }
        }
        for (float edge : edges) {
            sheet.rule(edge, top, edge, bottom, 0.4f, "");
        }
        sheet.rule(edges[0], top, edges[edges.length - 1], top, 0.4f, "");
        sheet.rule(edges[0], bottom, edges[edges.length - 1], bottom, 0.4f, "");
        return bottom;
    }

    private static float[] edges(List<Integer> widths, int columns) {
        if (columns == 0 || widths.size() != columns || widths.stream().anyMatch(width -> width <= 0)) {
            throw new IllegalArgumentException("a register wants one positive width for each of its columns");
        }
        float total = widths.stream().mapToInt(Integer::intValue).sum();
        float[] edges = new float[columns + 1];
        edges[0] = MARGIN;
        for (int i = 0; i < columns; i++) {
            edges[i + 1] = edges[i] + widths.get(i) / total * (Measures.A4_HEIGHT - 2 * MARGIN);
        }
        return edges;
    }
}
