package th.samnak.studio.drawing;

import java.util.List;
import java.util.Optional;

/** Writes a matrix as SVG: rows with their labels at the left, the names of the columns upright on top. */
public final class MatrixSvg {

    static final int LABEL = 400;
    static final int CELL = 44;
    private static final int ROW_LINE = 21;
    private static final int PADDING = 8;
    private static final int HEAD = 190;
    private static final int LABEL_SIGNS = 48;
    private static final int HEAD_SIGNS = 25;

    private final StringBuilder out = new StringBuilder(8192);

    private MatrixSvg() {}

    public static String of(Matrix matrix, String title) {
        MatrixSvg svg = new MatrixSvg();
        int width = LABEL + matrix.columns().size() * CELL;
        int height = HEAD + matrix.rows().stream().mapToInt(MatrixSvg::height).sum();
        svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sk-drawing\" role=\"img\" width=\"").append(width)
                .append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" aria-label=\"").append(Svg.escaped(title)).append("\">");
        for (int i = 0; i < matrix.columns().size(); i++) {
            svg.column(matrix.columns().get(i), LABEL + i * CELL + CELL / 2 + 5);
        }
        int y = HEAD;
        for (Matrix.Row row : matrix.rows()) {
            svg.row(row, y, width);
            y += height(row);
        }
        return svg.out.append("</svg>").toString();
    }

    private static int height(Matrix.Row row) {
        return Math.max(CELL, Lines.of(row.label(), LABEL_SIGNS).size() * ROW_LINE + 2 * PADDING);
    }

    private void column(String name, int x) {
        List<String> lines = Lines.of(name, HEAD_SIGNS);
        String shown = lines.getFirst() + (lines.size() > 1 ? "…" : "");
        out.append("<text class=\"sk-cell-head\" transform=\"translate(").append(x).append(' ').append(HEAD - PADDING)
                .append(") rotate(-90)\">").append(Svg.escaped(shown)).append("<title>").append(Svg.escaped(name))
                .append("</title></text>");
    }

    private void row(Matrix.Row row, int y, int width) {
        out.append("<path class=\"sk-cell-rule\" d=\"M0 ").append(y).append("L").append(width).append(' ').append(y).append("\"/>");
        int line = y + PADDING + ROW_LINE - 5;
        for (String words : Lines.of(row.label(), LABEL_SIGNS)) {
            out.append("<text class=\"sk-cell-row\" x=\"0\" y=\"").append(line).append("\">").append(Svg.escaped(words)).append("</text>");
            line += ROW_LINE;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<Matrix.Cell> cell = row.cells().get(i);
            int x = LABEL + i * CELL;
            cell.ifPresent(found -> cell(found, x, y));
        }
    }

    private void cell(Matrix.Cell cell, int x, int y) {
        out.append("<g class=\"sk-cell sk-cell-").append(Svg.escaped(cell.style())).append("\"><title>")
                .append(Svg.escaped(cell.title())).append("</title><rect x=\"").append(x + 4).append("\" y=\"").append(y + 6)
                .append("\" width=\"").append(CELL - 8).append("\" height=\"").append(CELL - 12)
                .append("\" rx=\"4\"/><text text-anchor=\"middle\" x=\"").append(x + CELL / 2).append("\" y=\"").append(y + CELL / 2 + 5)
                .append("\">").append(Svg.escaped(cell.sign())).append("</text></g>");
    }
}
