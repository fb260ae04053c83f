/** Chromium in the hands of the people of an office: what the browser tests and the benchmarks drive. */
@org.jspecify.annotations.NullMarked
package th.samnak.e2e;
