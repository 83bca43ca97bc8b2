/** The Word templates that an office puts in place of those that come with the program: checked, kept, used from then on. */
package vn.kehoach.document.template;
