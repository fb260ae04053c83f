/** Functions that come and go while people work: what every part of it shares. */
@org.jspecify.annotations.NullMarked
package th.samnak.modules;
