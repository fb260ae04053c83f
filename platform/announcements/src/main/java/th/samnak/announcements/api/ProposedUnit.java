package th.samnak.announcements.api;

/**
 * A unit of a list of units.
 *
 * @param order place among the units of the same parent, from 1
 * @param mark of its item, empty where the list has none
 * @param name full Thai name
 * @param shortName what stands in brackets behind it, without them; mostly empty
 * @param parent name of the unit that it belongs to as the text tells; empty when it does not
 * @param at the name
 */
public record ProposedUnit(int order, String mark, String name, String shortName, String parent, Span at) {

    public ProposedUnit corrected(int betterOrder, String betterName, String betterParent) {
        return new ProposedUnit(betterOrder, mark, betterName, shortName, betterParent, at);
    }
}
