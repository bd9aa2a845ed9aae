@echo off
rem The command line of the installed program: en-regard-admin import FILE, en-regard-admin doctor, ...
rem A program with windows is not waited for unless asked.
start "" /wait /b "%~dp0..\..\en-regard.exe" --disable-gpu --command %*
exit /b %errorlevel%
