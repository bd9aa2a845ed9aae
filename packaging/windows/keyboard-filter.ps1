<#
Closes what of the keyboard and of a touch screen no program can close (Windows Enterprise, Education or IoT: feature
"Keyboard Filter"). Run once, as administrator, when the seat's account has been signed in to once and is signed out.
-Remove opens all again. Administrators keep every key.
Learn, "Keyboard Filter": classes WEKF_PredefinedKey and WEKF_Settings.
#>
param(
  [string] $Account = 'en-regard',
  [switch] $Remove
)
$ErrorActionPreference = 'Stop'
$namespace = 'root\standardcimv2\embedded'
$closed = -not $Remove

Enable-WindowsOptionalFeature -Online -FeatureName Client-KeyboardFilter -All -NoRestart | Out-Null

# Every combination that this Windows has a name for, but for the keys that are held to type with: each version brings
# new ones (Win+W, Win+K, Win+H...).
$typing = 'Alt', 'Ctrl', 'Shift'
foreach ($key in Get-CimInstance -Namespace $namespace -ClassName WEKF_PredefinedKey) {
  if ($typing -notcontains $key.Id) { Set-CimInstance -InputObject $key -Property @{ Enabled = $closed } }
}
$settings = Get-CimInstance -Namespace $namespace -ClassName WEKF_Settings -Filter "Name='DisableKeyboardFilterForAdministrators'"
Set-CimInstance -InputObject $settings -Property @{ Value = 'true' }

# A finger that comes from the edge of the screen opens panels of the system over the kiosk.
$edges = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'
if ($Remove) { Remove-ItemProperty $edges -Name AllowEdgeSwipe -ErrorAction SilentlyContinue }
else {
  New-Item $edges -Force | Out-Null
  Set-ItemProperty $edges -Name AllowEdgeSwipe -Value 0 -Type DWord
}

# Five times Shift, Shift for eight seconds and NumLock for five open a dialog with a link to the settings. They are
# settings of the account, in a file that is not open while nobody is signed in to it.
$sid = (New-Object System.Security.Principal.NTAccount $Account).Translate([System.Security.Principal.SecurityIdentifier]).Value
$profileFolder = (Get-CimInstance Win32_UserProfile -Filter "SID='$sid'").LocalPath
if (-not $profileFolder) {
  Write-Error "Sign in to the account $Account once, sign out, and run this again." -ErrorAction Continue
  exit 2
}
# With the shortcut (bit 2) and without it: Learn, "STICKYKEYS", "FILTERKEYS", "TOGGLEKEYS".
$shortcuts = @{
  'StickyKeys' = if ($Remove) { '510' } else { '506' }
  'Keyboard Response' = if ($Remove) { '126' } else { '122' }
  'ToggleKeys' = if ($Remove) { '62' } else { '58' }
}
& reg.exe load HKU\en-regard-seat (Join-Path $profileFolder 'NTUSER.DAT') | Out-Null
if ($LASTEXITCODE -ne 0) {
  Write-Error "Sign out of the account $Account and run this again." -ErrorAction Continue
  exit 2
}
foreach ($name in $shortcuts.Keys) {
  & reg.exe add "HKU\en-regard-seat\Control Panel\Accessibility\$name" /v Flags /t REG_SZ /d $shortcuts[$name] /f | Out-Null
}
& reg.exe unload HKU\en-regard-seat | Out-Null
Write-Output 'Keyboard Filter is ready: restart the computer.'
