/** How far the story of the demonstration has been told. */
@org.jspecify.annotations.NullMarked
package th.samnak.correspondence.demo.domain;
