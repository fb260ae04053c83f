package th.samnak.studio.drawing;

/** Writes a picture as SVG. Colours and faces come from the house style's classes; every text is escaped. */
public final class Svg {

    private final StringBuilder out = new StringBuilder(4096);

    private Svg() {}

    /** @param title what the drawing shows, for those who do not see it */
    public static String of(Picture picture, String title) {
        Svg svg = new Svg();
        svg.open(picture.width(), picture.height(), title);
        picture.strokes().forEach(svg::stroke);
        picture.boxes().forEach(svg::box);
        return svg.out.append("</svg>").toString();
    }

    private void open(int width, int height, String title) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sk-drawing\" role=\"group\" width=\"").append(width)
                .append("\" height=\"").append(height)
                .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" aria-label=\"").append(escaped(title)).append("\">");
    }

    private void stroke(Picture.Stroke line) {
        out.append("<path class=\"sk-stroke\" d=\"M").append(line.fromX()).append(' ').append(line.fromY())
                .append('L').append(line.toX()).append(' ').append(line.toY()).append("\"/>");
    }

    private void box(Picture.Placed placed) {
        Box box = placed.box();
        boolean leads = !box.href().isEmpty();
        out.append(leads ? "<a href=\"" + escaped(box.href()) + "\" data-go=\"\"" : "<g")
                .append(" class=\"sk-box sk-box-").append(box.mark().name().toLowerCase(java.util.Locale.ROOT))
                .append("\" data-unit=\"").append(escaped(box.id())).append("\">");
        out.append("<rect x=\"").append(placed.x() + 0.5).append("\" y=\"").append(placed.y() + 0.5)
                .append("\" width=\"").append(placed.width() - 1).append("\" height=\"").append(placed.height() - 1)
                .append("\" rx=\"6\"/>");
        int x = placed.x() + ChartLayout.PADDING;
        int y = placed.y() + ChartLayout.PADDING;
        for (String line : placed.name()) {
            y += ChartLayout.NAME_LINE;
            text("sk-box-name", x, y - 6, line);
        }
        if (!box.word().isEmpty()) {
            y += ChartLayout.SMALL_LINE;
            text("sk-box-word", x, y - 6, box.mark().sign() + " " + box.word());
        }
        for (String line : box.lines()) {
            y += ChartLayout.SMALL_LINE;
            text("sk-box-line", x, y - 6, line);
        }
        out.append(leads ? "</a>" : "</g>");
    }

    private void text(String style, int x, int y, String words) {
        out.append("<text class=\"").append(style).append("\" x=\"").append(x).append("\" y=\"").append(y).append("\">")
                .append(escaped(words)).append("</text>");
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(sign < ' ' ? ' ' : sign);
            }
        }
        return safe.toString();
    }
}
