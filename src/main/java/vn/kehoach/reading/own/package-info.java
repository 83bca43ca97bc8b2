/** The file in which an office wrote its plan: kept whole, and at the issue filled in where it leaves room. */
@org.springframework.modulith.NamedInterface("own")
@vn.kehoach.shared.Room
package vn.kehoach.reading.own;
