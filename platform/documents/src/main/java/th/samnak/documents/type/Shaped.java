package th.samnak.documents.type;

/**
 * Glyphs of a piece of text and where they stand, in thousandths of the type size, y upwards from the baseline.
 *
 * @param steps how many clusters begin before each glyph, so that a line can be spread without tearing marks off their letters
 */
record Shaped(int[] glyphs, float[] x, float[] y, int[] steps, float advance) {

    int clusters() {
        return steps.length == 0 ? 0 : steps[steps.length - 1] + 1;
    }
}
