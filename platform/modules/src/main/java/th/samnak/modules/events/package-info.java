/** News inside this node. */
@org.jspecify.annotations.NullMarked
package th.samnak.modules.events;
