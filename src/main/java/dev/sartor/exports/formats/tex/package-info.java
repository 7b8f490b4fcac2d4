/** TeX source for XeLaTeX and LuaLaTeX that looks like the template; every character of the words escaped. */
@NullMarked
package dev.sartor.exports.formats.tex;

import org.jspecify.annotations.NullMarked;
