/** Which functions run now. */
@org.jspecify.annotations.NullMarked
package th.samnak.modules.registry;
