package th.samnak.documents.paper;

import th.samnak.documents.type.Sheet;

/**
 * One line's worth of paper.
 *
 * @param before space above it, left out at the top of a page
 * @param height of the row itself; the baseline stands where the type of the body has it
 * @param joined whether the next row must stand on the same page
 * @param opening its text, for the catch-words of the page before; empty when it gives none
 */
record Row(float before, float height, boolean joined, String opening, Drawing drawing) {

    /** Draws the row on the page it came to. */
    @FunctionalInterface
    interface Drawing {
        void on(Sheet sheet, float baseline);
    }

    /** The same with its space multiplied. */
    Row closer(float factor) {
        return new Row(before * factor, height * factor, joined, opening, drawing);
    }

    Row joinedToNext() {
        return joined ? this : new Row(before, height, true, opening, drawing);
    }
}
