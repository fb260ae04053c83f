package th.samnak.studio.coverage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import th.samnak.studio.drawing.Matrix;

/** A matrix for narrow screens: row by row what stands in it, each with its sign. */
final class MatrixList extends Div {

    MatrixList(Matrix matrix) {
        addClassName("sk-drawn-narrow");
        matrix.rows().forEach(row -> add(part(row)));
    }

    private static Div part(Matrix.Row row) {
        Span label = new Span(row.label());
        label.addClassName("sk-why-text");
        UnorderedList cells = new UnorderedList();
        cells.addClassName("sk-cells");
        row.cells().forEach(cell -> cell.ifPresent(found -> cells.add(item(found))));
        Div part = new Div(label, cells);
        part.addClassName("sk-cells-of");
        return part;
    }

    private static ListItem item(Matrix.Cell cell) {
        Span sign = new Span(cell.sign());
        sign.addClassNames("sk-cell-sign", "sk-cell-sign-" + cell.style());
        sign.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(sign, new Span(cell.title()));
    }
}
