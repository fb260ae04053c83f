package th.samnak.ui.chart;

import th.samnak.ui.page.Badge.Tone;

/**
 * A share of a bar or ring.
 *
 * @param word what it is, for example "เกินกำหนด"; may be empty where there is only one
 * @param tone never the only sign: the word stands beside it, and what is late is hatched
 */
public record Part(String word, long count, Tone tone) {

    public Part {
        if (count < 0) {
            throw new IllegalArgumentException("less than nothing: " + count);
        }
    }
}
