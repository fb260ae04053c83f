/** What every request passes: who may come in, what is too large, what is told when all else fails. */
@org.jspecify.annotations.NullMarked
package th.samnak.web.gate;
