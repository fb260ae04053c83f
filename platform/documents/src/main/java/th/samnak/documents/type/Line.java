package th.samnak.documents.type;

import java.util.List;

/**
 * One line of a paragraph: pieces between which it could have been broken, each with the spaces that follow it.
 *
 * @param width in points, without the spaces at its end
 * @param last whether it ends the paragraph and is therefore never spread
 */
public record Line(List<String> pieces, float width, boolean last) {

    public String text() {
        return String.join("", pieces);
    }
}
