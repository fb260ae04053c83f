package th.samnak.api.documents;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.documents.Previews.Content;

/** Makes copies with parts blacked out. What was there is gone from the copy: its pages are pictures, without any text behind them. */
@ProviderType
public interface Redactor {

    /** Where the words stand, each line of them an area; empty when they stand nowhere or the document has no text. */
    List<Area> find(Content document, String words);

    /**
     * The copy as PDF, each page a picture with the areas painted black and marked with their reason.
     *
     * @param marks what was found or drawn; areas beyond the page are cut off
     * @throws th.samnak.api.errors.RuleViolation when a page cannot be drawn
     */
    byte[] blacken(Content document, List<Marked> marks);

    /** Part of a page, each measure as a share of the page's width or height, from its upper left corner. @param page from 0 */
    record Area(int page, double left, double top, double width, double height) {}

    /** @param reason a few words that are printed on the black, for example {@code ม.15(5)} */
    record Marked(Area area, String reason) {}
}
